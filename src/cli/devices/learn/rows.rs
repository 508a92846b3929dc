//! Writes rows into a table of the configuration. Comments and everything else stay as they are.

use std::path::Path;

use toml_edit::{DocumentMut, Item, Table, Value};

use crate::cli::Failed;
use crate::config::Config;
use crate::fault::Fault;

/// A key of a table and its value.
pub(super) type Row = (&'static str, Value);

/// Writes them.
///
/// # Errors
/// The file cannot be read or written, or would be faulty.
pub(super) fn write(config: &Path, table: &str, rows: &[Row]) -> Result<(), Failed> {
    let unwritten = |error: std::io::Error| {
        Failed::Faults(vec![Fault::of(
            config,
            format!("the rows cannot be written into it: {error}"),
            by_hand(table),
        )])
    };
    let file = std::fs::canonicalize(config).map_err(unwritten)?;
    let text = std::fs::read_to_string(&file).map_err(unwritten)?;
    let text = with_rows(config, &text, table, rows)?;
    // Whole or not at all, and for the same readers as before.
    let draft = file.with_extension("toml.new");
    std::fs::write(&draft, text).map_err(unwritten)?;
    std::fs::metadata(&file)
        .and_then(|found| std::fs::set_permissions(&draft, found.permissions()))
        .and_then(|()| std::fs::rename(&draft, &file))
        .map_err(unwritten)
}

fn by_hand(table: &str) -> String {
    format!("write the rows into [{table}] by hand")
}

/// The text of a configuration with the rows in it.
pub(super) fn with_rows(
    config: &Path,
    text: &str,
    table: &str,
    rows: &[Row],
) -> Result<String, Failed> {
    let _ = Config::parse(config, text)?;
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        Failed::Faults(vec![Fault::of(config, error.message(), by_hand(table))])
    })?;
    let there = document
        .entry(table)
        .or_insert_with(|| Item::Table(Table::new()));
    for (key, value) in rows {
        let mut value = value.clone();
        if let Some(old) = there.get(key).and_then(Item::as_value) {
            // A comment behind it stays.
            *value.decor_mut() = old.decor().clone();
        }
        there[key] = Item::Value(value);
    }
    let text = document.to_string();
    let _ = Config::parse(config, &text)?;
    Ok(text)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::devices::DeviceName;

    pub(in crate::cli::devices::learn) fn shipped() -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(root.join("kiosk-config.toml")).unwrap()
    }

    #[test]
    fn the_row_is_written_and_every_other_line_stays() {
        let file = Path::new("kiosk-config.toml");
        let device = |name: &str| [("device", Value::from(name))];
        let name = DeviceName::parse("usb:0c2e:0b61").unwrap();
        let written = with_rows(file, &shipped(), "scanner", &device("usb:0c2e:0b61")).unwrap();
        let config = Config::parse(file, &written).unwrap();
        assert_eq!(config.scanner.device, Some(name));
        let kept: Vec<&str> = written.lines().collect();
        for line in shipped().lines() {
            assert!(kept.contains(&line), "{line}");
        }
        assert_eq!(
            written.matches("usb:0c2e:0b61\"").count(),
            1 + shipped().matches("usb:0c2e:0b61\"").count()
        );
        // Again, with a table that is there: its other keys and comments stay.
        let there = shipped()
            + "\n[scanner]  # at the left\nsuffix = \"/\"  # as set\ndevice = \"/dev/ttyACM0\" # old\n";
        let other = device("usb:1eab:0022@1-2");
        let written = with_rows(file, &there, "scanner", &other).unwrap();
        assert!(written.contains("[scanner]  # at the left\nsuffix = \"/\"  # as set\n"));
        assert!(written.ends_with("device = \"usb:1eab:0022@1-2\" # old\n"));
        let faulty = shipped().replacen("floor = 1", "flor = 1", 1);
        assert!(with_rows(file, &faulty, "scanner", &other).is_err());
    }
}
