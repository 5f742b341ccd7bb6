package org.maillage.programme.encounter;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.MetPairs;

/**
 * Who met whom at a session.
 *
 * @param when it is held
 * @param closed why nothing is noted; empty where something is
 * @param there whether the reader is noted as there
 * @param others whom the reader may have met
 * @param sum how many pairs there are, for who runs it; empty for others
 * @param met what whoever runs it ticks; read where {@code sum} says something
 */
record EncounterPage(
        Frame frame,
        String path,
        String session,
        String when,
        String closed,
        boolean there,
        boolean expected,
        List<Other> others,
        String sum,
        MetPairs met) {

    /** @param met whether the reader has said that they met */
    record Other(String id, String name, String territory, boolean met) {}
}
