package org.maillage.codevelopment;

/** Somebody has let a learning go on, without names: {@link SharedLearnings} has it from now on. */
public record LearningShared(LearningId learning) {}
