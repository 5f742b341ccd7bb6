package org.maillage.evaluation.fit;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of an asked evaluation.
 *
 * @param path where it is sent
 * @param version that its reader has before them; null for a new one
 * @param id by which a new one is kept once; empty for one that is there
 * @param back where who does not send it goes
 * @param severalTeams whether it is asked which team it is for
 */
record FitFormPage(
        Frame frame,
        String path,
        Filled form,
        @Nullable Integer version,
        String id,
        String back,
        boolean severalTeams) {}
