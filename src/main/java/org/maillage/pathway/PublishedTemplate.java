package org.maillage.pathway;

import java.time.Instant;
import org.maillage.shared.Text;

/** A version of a template as anyone may read it; a version never changes. */
public record PublishedTemplate(String slug, int version, Text title, Text summary, Instant addedAt) {}
