//! How a program finds the hall that runs on the same machine: its address and its token's file.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The file in the data folder that holds the token for programs of this machine.
pub const TOKEN_FILE: &str = "service.token";

/// The URL at which a program on this machine asks a hall that listens on `listens`.
#[must_use]
pub fn url(listens: SocketAddr, secure: bool) -> String {
    let mut address = listens;
    // Listening on every address includes the loopback, and `0.0.0.0` cannot be connected to.
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    let scheme = if secure { "https" } else { "http" };
    format!("{scheme}://{address}")
}
