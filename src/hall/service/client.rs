//! Which client a request comes from, also behind proxies.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::http::HeaderMap;

use crate::config::Network;

/// Prefix of an IPv6 network that counts as one client, in bits: every phone and every home has this
/// many addresses to choose from.
const CLIENT_PREFIX_V6: u8 = 64;

/// The proxies that are believed when they say from whom a request comes.
#[derive(Clone)]
pub(super) struct Proxies(Arc<[Network]>);

impl Proxies {
    pub(super) fn new(trusted: &[Network]) -> Self {
        Self(trusted.into())
    }

    /// Whether a connection from this address is a proxy's.
    pub(super) fn include(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }

    /// The client of a request that came from `peer`: the first address from the right that is no
    /// trusted proxy's.
    ///
    /// Each proxy adds the address that it was asked from at the end, as an entry or as a line of its
    /// own, so what a client has written itself stands to the left of what is read.
    pub(super) fn client(&self, peer: SocketAddr, headers: &HeaderMap) -> Network {
        let lines = headers.get_all("x-forwarded-for").iter();
        let entries: Vec<Option<IpAddr>> = lines
            .flat_map(|line| line.as_bytes().split(|byte| *byte == b','))
            .map(hop)
            .collect();
        let mut client = peer.ip().to_canonical();
        for entry in entries.into_iter().rev() {
            // An entry that cannot be read is its proxy's: it counts for all who come through it.
            let Some(named) = entry.filter(|_| self.include(client)) else {
                break;
            };
            client = named;
        }
        counted(client)
    }
}

/// What counts as one client.
fn counted(address: IpAddr) -> Network {
    let prefix = if address.is_ipv4() {
        32
    } else {
        CLIENT_PREFIX_V6
    };
    Network::around(address, prefix)
}

/// An entry of `X-Forwarded-For`: an address, in brackets or not, with a port or not.
fn hop(entry: &[u8]) -> Option<IpAddr> {
    let entry = std::str::from_utf8(entry).ok()?.trim();
    let alone = entry
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let address = alone.unwrap_or(entry).parse::<IpAddr>().ok();
    let address = address.or_else(|| entry.parse::<SocketAddr>().ok().map(|at| at.ip()))?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From a peer with these lines of `X-Forwarded-For`, the client is this.
    fn check(trusted: &[&str], peer: &str, lines: &[&str], expected: &str) {
        let trusted: Vec<Network> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        let mut headers = HeaderMap::new();
        for line in lines {
            let _ = headers.append("x-forwarded-for", line.parse().unwrap());
        }
        let peer = SocketAddr::new(peer.parse().unwrap(), 1);
        let client = Proxies::new(&trusted).client(peer, &headers);
        let expected = counted(expected.parse().unwrap());
        assert_eq!(client, expected, "{peer} with {lines:?} behind {trusted:?}");
    }

    const HERE: &[&str] = &["127.0.0.0/8", "::1"];

    #[test]
    fn a_proxy_on_this_machine_is_believed_whatever_the_family_of_the_socket() {
        check(HERE, "127.0.0.1", &["192.0.2.1"], "192.0.2.1");
        check(HERE, "::1", &["192.0.2.1"], "192.0.2.1");
        check(
            HERE,
            "::ffff:127.0.0.1",
            &["198.51.100.9, 192.0.2.1"],
            "192.0.2.1",
        );
        check(HERE, "127.0.0.1", &["::ffff:192.0.2.1"], "192.0.2.1");
        check(HERE, "127.0.0.1", &[], "127.0.0.1");
    }

    #[test]
    fn a_client_that_is_no_proxy_names_nobody() {
        check(HERE, "192.0.2.7", &["192.0.2.1"], "192.0.2.7");
        check(HERE, "::ffff:192.0.2.7", &["192.0.2.1"], "192.0.2.7");
        check(&[], "127.0.0.1", &["192.0.2.1"], "127.0.0.1");
    }

    #[test]
    fn a_line_that_the_client_made_up_stands_before_the_proxys_own() {
        check(
            HERE,
            "127.0.0.1",
            &["198.51.100.9", "192.0.2.1"],
            "192.0.2.1",
        );
        check(
            HERE,
            "127.0.0.1",
            &["127.0.0.1, 127.0.0.1", "192.0.2.1"],
            "192.0.2.1",
        );
        check(
            HERE,
            "127.0.0.1",
            &["198.51.100.9, 192.0.2.1", ""],
            "127.0.0.1",
        );
    }

    #[test]
    fn behind_two_proxies_the_outer_one_is_passed_over() {
        let both = &["127.0.0.1", "10.1.0.0/16"];
        check(
            both,
            "127.0.0.1",
            &["198.51.100.9, 192.0.2.1, 10.1.2.3"],
            "192.0.2.1",
        );
        check(
            both,
            "127.0.0.1",
            &["198.51.100.9, 192.0.2.1", "10.1.2.3"],
            "192.0.2.1",
        );
        check(both, "10.1.2.3", &["192.0.2.1, 127.0.0.1"], "192.0.2.1");
        // The outer one is not trusted: all who come through it are one client.
        check(HERE, "127.0.0.1", &["192.0.2.1, 10.1.2.3"], "10.1.2.3");
        // All are trusted: the client is the first address.
        check(both, "127.0.0.1", &["10.1.9.9, 10.1.2.3"], "10.1.9.9");
    }

    #[test]
    fn an_entry_may_bear_a_port_and_brackets() {
        check(HERE, "127.0.0.1", &["192.0.2.1:5123"], "192.0.2.1");
        check(HERE, "127.0.0.1", &["[2001:db8::1]:5123"], "2001:db8::1");
        check(HERE, "127.0.0.1", &["[2001:db8::1]"], "2001:db8::1");
        check(HERE, "127.0.0.1", &["[::ffff:192.0.2.1]:80"], "192.0.2.1");
        check(HERE, "127.0.0.1", &["192.0.2.1, somebody"], "127.0.0.1");
        check(HERE, "127.0.0.1", &["192.0.2.1, unknown:80"], "127.0.0.1");
    }

    #[test]
    fn an_ipv6_network_of_a_home_is_one_client() {
        let count = |address: &str| counted(address.parse().unwrap());
        assert_eq!(count("2001:db8:1:2::1"), count("2001:db8:1:2:ffff::9"));
        assert_ne!(count("2001:db8:1:2::1"), count("2001:db8:1:3::1"));
        assert_ne!(count("192.0.2.1"), count("192.0.2.2"));
        assert_eq!(count("::ffff:192.0.2.1"), count("192.0.2.1"));
        assert_ne!(count("::ffff:192.0.2.1"), count("::ffff:192.0.2.2"));
    }
}
