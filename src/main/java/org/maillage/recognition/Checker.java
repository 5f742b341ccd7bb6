package org.maillage.recognition;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;

/**
 * Whoever checks attestations.
 *
 * @param me null for who is not signed in
 */
record Checker(@Nullable SignedIn me) {}
