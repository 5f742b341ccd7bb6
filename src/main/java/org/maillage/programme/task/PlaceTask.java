package org.maillage.programme.task;

import org.maillage.programme.Place;

/** A task and one of the places whose pairs do it. */
record PlaceTask(Task task, Place place) {}
