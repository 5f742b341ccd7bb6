package org.maillage.evaluation.story;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a story.
 *
 * @param id by which a new one is kept once; empty for one that is there
 * @param version that is changed; 0 for a new one
 * @param severalTeams whether it is asked whose it is
 */
record StoryFormPage(
        Frame frame, String path, String back, Filled form, String id, int version, boolean severalTeams) {}
