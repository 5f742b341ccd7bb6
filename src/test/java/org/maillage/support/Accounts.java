package org.maillage.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of a test, which leaves none behind. */
public final class Accounts {

    private Accounts() {}

    /** Takes everybody away, with their links, invitations, browsers, deeds and mails. */
    public static void empty(JdbcClient database) {
        database.sql("truncate account.person, account.invitation, account.deed, account.session, notices.mail cascade")
                .update();
    }
}
