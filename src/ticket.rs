//! Ticket numbers, the states of a ticket, and waiting times.
