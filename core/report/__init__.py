"""The HTML reports, and the facts and charts in them.

May import the rooms before it; only the command line and the algorithms may import it.
"""
