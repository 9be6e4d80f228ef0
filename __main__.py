"""`python -m sscc` is the command line; under torchrun it trains on several processes."""

import sys

from .core.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
