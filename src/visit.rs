//! One visitor at the kiosk: pages in order.
