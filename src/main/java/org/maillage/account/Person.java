package org.maillage.account;

import java.time.ZoneId;
import java.util.Locale;
import org.maillage.notices.Pace;
import org.maillage.shared.Words;

/**
 * Somebody who can sign in.
 *
 * @param zone in which the person reads times
 * @param pace at which the person wants to hear by mail of what happens
 * @param version by which an edit knows that somebody else has changed the person since
 */
public record Person(
        PersonId id, EmailAddress email, String name, Locale language, ZoneId zone, Pace pace, int version) {

    static Person of(EmailAddress email, String name, Locale language) {
        return new Person(PersonId.fresh(), email, name, language, Words.PARIS, Pace.AT_ONCE, 0);
    }
}
