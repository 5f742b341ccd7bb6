package org.maillage.search.saved;

import java.util.List;
import org.maillage.search.saved.SavedSearches.Saved;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** @param form that was refused; without mistakes it is not shown, since questions are saved where they are asked */
record SavedPage(Frame frame, List<Saved> saved, Filled form) {}
