package org.maillage.evaluation.model;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a model, or of a scenario of one.
 *
 * @param path where it is sent
 * @param lead what there is to know before; empty for nothing
 * @param id by which it is kept once; empty for one that is there
 * @param version that is changed; null for a new one
 * @param severalTeams whether it is asked for which team it is
 * @param removePath where it is removed; empty for a new one
 * @param back where it is left without it
 */
record ModelFormPage(
        Frame frame,
        String path,
        String lead,
        Filled form,
        String id,
        @Nullable Integer version,
        boolean severalTeams,
        String removePath,
        String back) {}
