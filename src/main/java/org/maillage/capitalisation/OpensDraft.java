package org.maillage.capitalisation;

import org.maillage.account.SignedIn;

/** Says who reads a sheet before it is published, beside its writers; those who ask others to look at it know. */
public interface OpensDraft {

    boolean opens(ExperienceSheet sheet, SignedIn me);
}
