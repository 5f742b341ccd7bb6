package org.maillage.account;

import java.time.ZoneId;
import java.util.Locale;
import org.maillage.notices.Pace;

/**
 * Somebody as other modules name and write to them.
 *
 * @param zone in which the times of mails and calendars are told
 * @param pace at which they want to hear what happens
 */
public record Addressee(PersonId id, String name, String email, Locale language, ZoneId zone, Pace pace) {}
