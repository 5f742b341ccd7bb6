package org.maillage.evaluation.model;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a line.
 *
 * @param path where it is sent
 * @param lead what counts on its side
 * @param side as its key
 * @param id by which it is kept once; empty for one that is there
 * @param version that is changed; null for a new one
 * @param removePath where it is removed; empty for a new one
 * @param back where it is left without it
 */
record ModelLineFormPage(
        Frame frame,
        String path,
        String lead,
        String side,
        Filled form,
        String id,
        @Nullable Integer version,
        String removePath,
        String back) {}
