//! The architecture, checked: who may import whom, and which library lives where.

mod names;
mod private;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};

/// The modules from the ground up; a module imports only from lower lines, or its own.
///
/// `page` and `paper` carry texts, so they stand above `locale`; `record` stands below `paper`
/// because a sheet carries its digits.
const LAYERS: &[&[&str]] = &[
    &["fault", "files"],
    &["clock", "config"],
    &["locale"],
    &["catalogue", "ticket", "record", "page"],
    &[
        "accessible",
        "api",
        "guide",
        "paper",
        "reading",
        "search",
        "shell",
    ],
    &["cases", "content", "visit", "board", "web"],
    &["desk"],
    &["devices", "hall", "link", "ui", "voice"],
    &["atspi", "printing"],
    &["kiosk", "report", "simulate"],
    &["station"],
    &["tour"],
    &["cli"],
    &["main", "lib"],
];

/// A library and the only places that may name it.
const HOMES: &[(&str, &[&str])] = &[
    ("iced", &["ui"]),
    ("accesskit", &["accessible", "atspi", "ui"]),
    ("accesskit_unix", &["atspi"]),
    ("iced_runtime", &["ui/shot"]),
    ("iced_test", &[]),
    (
        "reqwest",
        &["link/client", "link/connections", "paper/printer"],
    ),
    ("ipp", &["paper/printer"]),
    ("rustls", &["paper/printer"]),
    ("axum", &["hall/service", "web"]),
    ("askama", &["report", "web"]),
    ("sqlx", &["hall/store", "hall/error"]),
    ("hpke", &["record/seal"]),
    ("ed25519_dalek", &["record/seal"]),
    ("sha2", &["record/seal", "catalogue"]),
    ("getrandom", &["record/seal"]),
    ("hmac", &["record/seal"]),
    ("subtle", &["record/seal"]),
    ("utoipa", &["api", "config/tables", "fault", "hall/service"]),
    ("utoipa_axum", &["hall/service"]),
    ("governor", &["hall/service"]),
    ("rand", &["simulate", "ticket/estimate", "guide/paths"]),
    ("rand_pcg", &["simulate", "ticket/estimate", "guide/paths"]),
    ("printpdf", &["paper/pdf"]),
    ("lopdf", &["paper/pdf"]),
    ("subsetter", &["paper/pdf"]),
    ("rqrr", &["paper/proof"]),
    ("png", &["paper/raster", "ui/shot"]),
    ("fluent_bundle", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("clap", &["main", "cli"]),
    ("zeroizing_alloc", &["main"]),
    (
        "tokio",
        &[
            "atspi",
            "cli",
            "devices",
            "hall",
            "kiosk",
            "link",
            "paper/printer",
            "printing",
            "shell",
            "tour",
            "ui/program",
            "voice/speech",
            "web",
        ],
    ),
    (
        "tracing",
        &[
            "cli",
            "devices",
            "files",
            "hall",
            "kiosk",
            "link",
            "paper/printer",
            "printing",
            "station",
            "voice",
            "web",
        ],
    ),
    ("cosmic_text", &["paper"]),
    ("tiny_skia", &["paper/raster"]),
    ("qrcode", &["paper/code"]),
    ("minicbor", &["record"]),
    ("zstd", &["record/codec"]),
    ("jbonsai", &["voice/japanese"]),
    ("evdev", &["devices/wedge"]),
    (
        "rustix",
        &[
            "cli/process",
            "clock",
            "devices",
            "files",
            "hall/service/descriptors",
            "voice/process",
        ],
    ),
    ("toml_edit", &["cli/devices"]),
    ("winnow", &["catalogue/condition"]),
    ("icu_normalizer", &["locale/fold"]),
    ("ttf_parser", &["locale", "paper"]),
    ("unic_langid", &["locale/language"]),
    ("tower_http", &["hall/service"]),
    ("axum_server", &["hall/service"]),
    ("hyper_util", &["hall/service"]),
    ("tokio_io_timeout", &["hall/service"]),
    ("uuid", &["paper/printer", "ticket/id"]),
    (
        "hex",
        &[
            "api/address",
            "catalogue/fingerprint",
            "cli/open",
            "hall",
            "kiosk/health",
            "link",
            "record/keyring",
            "station",
        ],
    ),
    ("rand_distr", &["simulate"]),
];

/// Modules that do nothing but think: no files, no network, no threads, no log.
const PURE: &[&str] = &[
    "ticket",
    "record",
    "accessible",
    "page",
    "guide",
    "reading",
    "search",
    "visit",
    "board",
    "desk",
    "shell/request",
    "paper/layout",
    "paper/sheet",
];
/// What thinking does not need.
const DEEDS: &[&str] = &[
    "std::fs",
    "std::net",
    "std::thread",
    "std::process",
    "tokio",
    "tracing",
    "async fn",
];

struct Source {
    /// `link/client` for `src/link/client.rs`.
    module: String,
    text: String,
}

/// The sources of the program.
fn sources() -> Vec<Source> {
    let sources = sources_in("src");
    assert!(sources.len() > 40, "the sources were not found");
    sources
}

/// The sources in a folder of the project.
fn sources_in(folder: &str) -> Vec<Source> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, files);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                files.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    walk(&root, &mut files);
    files
        .into_iter()
        .map(|file| Source {
            module: file
                .strip_prefix(&root)
                .unwrap()
                .with_extension("")
                .to_str()
                .unwrap()
                .to_owned(),
            text: fs::read_to_string(&file).unwrap(),
        })
        .collect()
}

impl Source {
    fn room(&self) -> &str {
        self.module.split('/').next().unwrap()
    }

    /// The text before the unit tests, which may use more than the module itself.
    fn code(&self) -> &str {
        self.text.split("\n#[cfg(test)]").next().unwrap()
    }

    /// Lines of code, without comments.
    fn lines(&self) -> impl Iterator<Item = &str> {
        self.code()
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("//"))
    }

    /// Rooms of this crate that the code names.
    fn imports(&self) -> Vec<String> {
        let mut rooms = Vec::new();
        let code: String = self.lines().collect::<Vec<_>>().join("\n");
        for root in ["crate::", "annai::"] {
            for (at, _) in code.match_indices(root) {
                let rest = &code[at + root.len()..];
                let name: String = rest
                    .chars()
                    .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                    .collect();
                if !name.is_empty() {
                    rooms.push(name);
                }
            }
        }
        rooms
    }
}

fn layer(room: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&room))
}

#[test]
fn the_map_has_every_room_in_its_layer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = fs::read_to_string(root.join("src/ARCHITECTURE.md")).unwrap();
    let table = map.split("## The rooms").nth(1).unwrap();
    let table = table.split("\n## ").next().unwrap();
    let rows: Vec<&str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    let mut rooms: Vec<&str> = LAYERS.concat();
    rooms.retain(|room| !matches!(*room, "main" | "lib"));
    for room in &rooms {
        let count = rows.iter().filter(|row| *row == room).count();
        assert_eq!(count, 1, "`{room}` in the table of rooms");
    }
    assert_eq!(rows.len(), rooms.len(), "{rows:?}");
    // The line of layers under the table.
    let line: String = table
        .split("lower layer")
        .nth(1)
        .unwrap()
        .replace('\n', " ");
    let line = line.split("`main`").next().unwrap();
    let layers: Vec<Vec<&str>> = line
        .split('←')
        .map(|layer| {
            let names = layer.split(|c: char| !c.is_ascii_lowercase());
            names.filter(|name| !name.is_empty()).collect()
        })
        .filter(|layer: &Vec<&str>| !layer.is_empty())
        .collect();
    let sorted = |layer: &[&'static str]| -> Vec<&str> {
        let mut names = layer.to_vec();
        names.sort_unstable();
        names
    };
    for (drawn, held) in layers.iter().zip(LAYERS) {
        let mut drawn = drawn.clone();
        drawn.sort_unstable();
        assert_eq!(drawn, sorted(held), "the line of layers");
    }
    assert_eq!(layers.len() + 1, LAYERS.len());
}

#[test]
fn imports_point_downwards() {
    let mut wrong = Vec::new();
    for source in sources() {
        let room = source.room();
        let own = layer(room).unwrap_or_else(|| panic!("`{room}` stands in no layer"));
        for import in source.imports() {
            let Some(of) = layer(&import) else { continue };
            if import != room && of >= own {
                wrong.push(format!("{} imports {import}", source.module));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A path from the crate's root is seen by the checks above; one that climbs may leave its room unseen.
#[test]
fn no_path_climbs_two_modules() {
    let climbs = sources()
        .into_iter()
        .filter(|it| it.text.contains("super::super"));
    let climbs: Vec<String> = climbs.map(|source| source.module).collect();
    assert!(climbs.is_empty(), "{climbs:?}: write `crate::` instead");
}

/// The checks above read the name behind `crate::`. They do not see the rooms of a group or of a glob, nor one that
/// `super::` reaches from a file in `src` itself, where it means the crate's root.
#[test]
fn each_import_of_a_room_names_it_behind_the_root() {
    const UNSEEN: [&str; 3] = ["::{", "::*", " as "];
    let mut wrong = Vec::new();
    for source in sources() {
        let is_in_src_itself = !source.module.contains('/');
        for line in source.lines() {
            let is_unseen = ["crate", "annai"].iter().any(|root| {
                UNSEEN
                    .iter()
                    .any(|it| line.contains(&format!("{root}{it}")))
            });
            if is_unseen || is_in_src_itself && line.contains("super::") {
                wrong.push(format!("{}: {line}", source.module));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:#?}: write `use crate::room::…`, a line for each room"
    );
}

#[test]
fn the_screen_knows_pages_and_nothing_of_their_making() {
    for source in sources().iter().filter(|source| source.room() == "ui") {
        for import in source.imports() {
            assert!(
                ![
                    "catalogue",
                    "record",
                    "guide",
                    "visit",
                    "board",
                    "hall",
                    "ticket",
                ]
                .contains(&import.as_str()),
                "{} imports {import}",
                source.module
            );
        }
    }
}

#[test]
fn each_library_lives_in_its_room() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (library, homes) in HOMES {
            let names = source.lines().any(|line| {
                line.contains(&format!("use {library}::"))
                    || line.contains(&format!("{library}::"))
                        && !line.contains(&format!("_{library}::"))
                        && !line.contains(&format!("::{library}::"))
                        && !line.contains(&format!("crate::{library}"))
                        && line
                            .split(&format!("{library}::"))
                            .next()
                            .is_some_and(|before| {
                                !before.ends_with(|c: char| {
                                    c.is_alphanumeric() || c == '_' || c == ':'
                                })
                            })
            });
            let home = homes.iter().any(|home| {
                source.module == *home || source.module.starts_with(&format!("{home}/"))
            });
            if names && !home {
                wrong.push(format!("{} names {library}", source.module));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn pure_modules_only_think() {
    let mut wrong = Vec::new();
    for source in sources() {
        let pure = PURE
            .iter()
            .any(|pure| source.module == *pure || source.module.starts_with(&format!("{pure}/")));
        for deed in DEEDS {
            if pure && source.lines().any(|line| line.contains(deed)) {
                wrong.push(format!("{} does {deed}", source.module));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_file_says_what_it_is_and_stays_readable() {
    const FOLDERS: [&str; 4] = ["src", "tests", "benches", "examples"];
    let mut wrong = Vec::new();
    for (folder, source) in FOLDERS
        .into_iter()
        .flat_map(|folder| sources_in(folder).into_iter().map(move |it| (folder, it)))
    {
        let file = format!("{folder}/{}.rs", source.module);
        if !source.text.starts_with("//! ") {
            wrong.push(format!("{file} does not begin with a `//!` sentence"));
        }
        let lines = source.text.lines().count();
        if lines > 500 {
            wrong.push(format!("{file} has {lines} lines"));
        }
        if file.ends_with("/mod.rs") {
            wrong.push(format!("{file} should be a file beside its folder"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
