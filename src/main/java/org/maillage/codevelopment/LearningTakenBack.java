package org.maillage.codevelopment;

/** Somebody has taken back a learning that they had shared: whoever keeps anything of it forgets it. */
public record LearningTakenBack(LearningId learning) {}
