package org.maillage.recognition;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * What the page on which an organiser signs attestations shows.
 *
 * @param missing what must be there before anything can be signed, a sentence each
 */
record AttestationsPage(
        Frame frame,
        String path,
        String organiser,
        List<Held> held,
        List<Row> rows,
        List<Missing> missing,
        Filled form) {

    /** What is done before anything is signed, and where. */
    record Missing(String words, String act, String path) {}

    /** A session that counts. */
    record Held(String name, String day, String planned, String path) {}

    /**
     * Somebody who walks the edition.
     *
     * @param chosen whether an attestation is signed for them unless the reader unticks them
     * @param signable whether there is anything to attest that is not attested yet
     * @param state what is signed so far; empty for nothing
     * @param withdraws the address that takes the one in force back; empty when there is none
     */
    record Row(
            String person,
            String name,
            String territory,
            String attended,
            String sessions,
            boolean chosen,
            boolean signable,
            String state,
            String number,
            String path,
            String withdraws) {}
}
