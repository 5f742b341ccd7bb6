package org.maillage.account;

import java.util.Locale;

/**
 * Somebody who can sign in.
 *
 * @param version by which an edit knows that somebody else has changed the person since
 */
record Person(PersonId id, EmailAddress email, String name, Locale language, int version) {

    static final int LONGEST_NAME = 120;

    static Person of(EmailAddress email, String name, Locale language) {
        return new Person(PersonId.fresh(), email, name, language, 0);
    }
}
