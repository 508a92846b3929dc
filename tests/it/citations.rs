//! The tests that ACCESSIBILITY.md names: each of them is there, and is run.

use std::fs;
use std::path::{Path, PathBuf};

/// Where tests are, each with the path that its module has in the program of tests.
const FOLDERS: [&str; 2] = ["tests/it", "src"];

/// Every Rust file below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

/// The names of the tests in a source, below the module that it is. One that is run by hand alone is none.
fn tests(module: &str, source: &str) -> Vec<String> {
    const MARKS: [&str; 3] = ["#[test]", "#[tokio::test", "#[rstest"];
    let mut module = module.to_owned();
    let (mut is_test, mut is_ignored) = (false, false);
    let mut found = Vec::new();
    for line in source.lines().map(str::trim) {
        if line == "mod tests {" {
            module.push_str("::tests");
        }
        is_test |= MARKS.iter().any(|mark| line.starts_with(mark));
        is_ignored |= line.starts_with("#[ignore");
        let signature = line.strip_prefix("async ").unwrap_or(line);
        if let Some(signature) = signature.strip_prefix("fn ") {
            let name = signature.split(['(', '<']).next().unwrap_or_default();
            if is_test && !is_ignored {
                found.push(format!("::{module}::{name}"));
            }
            (is_test, is_ignored) = (false, false);
        }
    }
    found
}

/// The paths of all tests.
fn all_tests(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for folder in FOLDERS.map(|folder| root.join(folder)) {
        let mut sources = Vec::new();
        files(&folder, &mut sources);
        for file in sources {
            let module = file.strip_prefix(&folder).unwrap().with_extension("");
            let module = module.to_str().unwrap().replace('/', "::");
            found.extend(tests(&module, &fs::read_to_string(&file).unwrap()));
        }
    }
    found
}

/// What a text cites in backticks that may be a test, a module, or the beginning of one: commands have other characters.
fn cited(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_:".contains(c);
    quoted
        .filter(|name| !name.is_empty() && name.chars().all(is_name))
        .collect()
}

#[test]
fn every_test_that_the_list_of_accessibility_names_is_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("ACCESSIBILITY.md")).unwrap();
    let cited = cited(&text);
    assert!(cited.len() > 40, "{cited:?}");
    let tests = all_tests(root);
    assert!(tests.len() > 500, "{} tests were found", tests.len());
    let is_there = |name: &str| {
        let name = format!("::{name}");
        tests.iter().any(|test| test.contains(&name))
    };
    let missing: Vec<&str> = cited.into_iter().filter(|name| !is_there(name)).collect();
    assert!(missing.is_empty(), "no test has these names: {missing:#?}");
}

#[test]
fn a_name_is_found_by_its_beginning_and_a_test_that_is_ignored_is_not() {
    let source = "fn helper() {}\n#[rstest]\n#[case(1)]\nfn one_case(#[case] it: u8) {}\n\
                  #[test]\n#[ignore = \"by hand\"]\nfn pictures() {}\n\
                  mod tests {\n    #[tokio::test]\n    async fn waits() {}\n}\n";
    let found = tests("room::part", source);
    assert_eq!(
        found,
        ["::room::part::one_case", "::room::part::tests::waits"]
    );
    assert_eq!(cited("run `cargo test` or `a::b_2`, `NAME`"), ["a::b_2"]);
}
