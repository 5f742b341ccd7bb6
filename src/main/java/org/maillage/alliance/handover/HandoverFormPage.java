package org.maillage.alliance.handover;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The dossier of a hand-over as it is written.
 *
 * @param id by which a new one is kept once, and {@code project} which it is of; empty for one that is there
 * @param version of the one that is there; null for a new one
 */
record HandoverFormPage(
        Frame frame,
        String path,
        String back,
        String id,
        String project,
        @Nullable Integer version,
        Filled form) {}
