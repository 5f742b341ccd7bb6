package org.maillage.programme;

/**
 * Something that a territory wants to learn.
 *
 * @param theme key of a theme of the template of its edition
 * @param words how the territory says it; may be empty
 */
public record LearningNeed(String theme, String words) {}
