package org.maillage.evaluation.view;

import java.util.UUID;

/**
 * A sentence on which people say how far they agree.
 *
 * @param id that lasts through the versions of a grid
 * @param revision that goes up when its words change, so that answers to other words are not compared with them
 */
record GridItem(UUID id, int revision, Axis axis, String words) {}
