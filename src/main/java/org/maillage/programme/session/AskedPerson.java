package org.maillage.programme.session;

import org.maillage.account.Addressee;

/** Somebody expected at a session who has opened the link of their mail. */
record AskedPerson(String word, Session session, Addressee person) {

    String path() {
        return path(word);
    }

    static String path(String word) {
        return "/coming/" + word;
    }
}
