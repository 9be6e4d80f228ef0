"""The HTML reports and what they show.

Imports the rooms before it; nothing but the command line and the algorithms imports it.
"""
