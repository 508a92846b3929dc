//! One command line, a role per subcommand.

fn main() {}
