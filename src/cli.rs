//! The roles of the command line.
