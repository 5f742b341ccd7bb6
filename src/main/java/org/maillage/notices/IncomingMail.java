package org.maillage.notices;

import java.time.Instant;

/**
 * A mail that came to an address of somebody's own.
 *
 * @param id that its sender's program gave it; the same for the same mail
 * @param word behind the plus of the address, in small letters
 * @param from the bare address that it says it comes from, in small letters; empty for none
 * @param text its words, at most two hundred thousand letters, without pictures and formats
 */
public record IncomingMail(String id, String word, String from, String subject, String text, Instant sentAt) {}
