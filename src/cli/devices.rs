//! `annai devices`: which scanners this machine has, how they are named, and what they send.

mod learn;
mod tried;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::{Value, json};

use super::{Failed, Form, say};
use crate::devices::{DeviceAccess, DeviceFiles, DeviceKind, ScannerCandidate};

/// The arguments of `annai devices`.
#[derive(Debug, Clone, clap::Args)]
pub struct DevicesArgs {
    /// As JSON.
    #[arg(long)]
    json: bool,
    #[command(subcommand)]
    command: Option<DevicesCommand>,
}

/// What is done with devices, other than listing them.
#[derive(Debug, Clone, Subcommand)]
pub enum DevicesCommand {
    /// Find the scanner: scan any code, and see the row of the device that sent it.
    Learn {
        /// Learn the keys of a keypad in its place: press each as it is asked for.
        #[cfg(target_os = "linux")]
        #[arg(long)]
        keypad: bool,
        /// Write the row into the configuration, and leave everything else in it as it is.
        #[arg(long)]
        write: bool,
    },
    /// Read the configured scanner and say of each scan what it is, never its digits.
    Try,
}

/// Does it.
///
/// # Errors
/// A configuration that cannot be read or written, no device, output that cannot be written.
pub fn run(config: &Path, args: &DevicesArgs, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    match args.command {
        #[cfg(target_os = "linux")]
        Some(DevicesCommand::Learn {
            keypad: true,
            write,
        }) => learn::keypad(config, write, out)?,
        Some(DevicesCommand::Learn { write, .. }) => learn::run(config, write, out)?,
        Some(DevicesCommand::Try) => tried::run(config, out)?,
        None => list(&DeviceFiles::default(), Form::of(args.json), out)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Lists the devices that could be a scanner.
///
/// # Errors
/// Output that cannot be written.
pub fn list(files: &DeviceFiles, form: Form, out: &mut dyn Write) -> Result<(), Failed> {
    let all = files.candidates();
    match form {
        Form::Json => {
            let devices: Vec<Value> = all.iter().map(|device| json_of(device, &all)).collect();
            say(out, json!({ "devices": devices }))
        }
        Form::Words => words(&all, out),
    }
}

fn words(all: &[ScannerCandidate], out: &mut dyn Write) -> Result<(), Failed> {
    if all.is_empty() {
        return say(
            out,
            "no device could be a scanner: there is no serial port and no keyboard. See that its cable is in",
        );
    }
    for device in all {
        let (kind, file) = (kind(device.kind), device.file.display());
        say(out, format!("{kind}  {file}  {}", device.label).trim_end())?;
        say(out, format!("    {}", row(device, all)))?;
        if device.access() == DeviceAccess::Denied {
            say(out, format!("    {}", denied(device)))?;
        }
    }
    say(
        out,
        "The row of your scanner belongs into [scanner] of kiosk-config.toml; `annai devices learn` finds it.",
    )
}

fn json_of(device: &ScannerCandidate, all: &[ScannerCandidate]) -> Value {
    json!({
        "device": device.name(all).to_string(),
        "kind": kind(device.kind),
        "file": device.file.display().to_string(),
        "label": device.label,
        "serial_number": device.usb.as_ref().and_then(|usb| usb.serial.as_deref()),
        "port": device.usb.as_ref().and_then(|usb| usb.port.as_deref()),
        "readable": device.access() == DeviceAccess::Granted,
    })
}

fn kind(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::Serial => "serial",
        DeviceKind::Keyboard => "keyboard",
    }
}

/// The row of the configuration for a device.
fn row(device: &ScannerCandidate, all: &[ScannerCandidate]) -> String {
    // Device names have neither quotes nor backslashes; only a serial number could contain them.
    format!(
        "device = {}",
        toml_edit::Value::from(device.name(all).to_string())
    )
}

/// What to do when a device cannot be read.
fn denied(device: &ScannerCandidate) -> String {
    let (group, subsystem) = match device.kind {
        DeviceKind::Serial => ("dialout", "tty"),
        DeviceKind::Keyboard => ("input", "input"),
    };
    let rule = device.usb.as_ref().map(|usb| {
        format!(
            ", or give it to a group by a rule in /etc/udev/rules.d: SUBSYSTEM==\"{subsystem}\", \
             ATTRS{{idVendor}}==\"{:04x}\", ATTRS{{idProduct}}==\"{:04x}\", GROUP=\"annai\", MODE=\"0660\"",
            usb.vendor, usb.product
        )
    });
    format!(
        "access is denied. To do: add this account to the group `{group}` and log in again{}",
        rule.unwrap_or_default()
    )
}
