package org.maillage.alliance.timesheet;

/** A sheet that waits for the signature of whoever has its link. */
record AskedSignature(String word, SignLinks.Linked who, ReadSheet read) {

    /** Under which such links lie. */
    static final String LINKS = "/sign-time-sheet";

    String path() {
        return LINKS + "/" + word;
    }
}
