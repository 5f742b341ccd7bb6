package org.maillage.pathway;

import java.time.Instant;
import java.util.UUID;

/** A version of a template that has landed on the platform, and never changes any more. */
public record TemplateVersion(UUID id, Template template, Instant addedAt) {}
