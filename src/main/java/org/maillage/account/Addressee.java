package org.maillage.account;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody as other modules name and write to them.
 *
 * @param zone in which the times of mails and calendars are told
 */
public record Addressee(PersonId id, String name, String email, Locale language, ZoneId zone) {}
