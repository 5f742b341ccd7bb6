package org.maillage.evaluation.funder;

import java.util.UUID;
import org.maillage.evaluation.funder.ReportOutline.Rubric;

/** A figure that no page of the platform counts, with its source. */
record AddedFigure(UUID id, Rubric rubric, String name, String value, String source) {}
