package org.maillage.programme;

import java.util.UUID;

/** Territories that walk an edition together. */
public record Cohort(UUID id, UUID edition, String name) {}
