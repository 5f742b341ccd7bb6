package org.maillage.account;

/**
 * Whoever had come in as this person elsewhere is out: links that are on their way end, too.
 *
 * @param everywhere whether the person has gone out in this browser as well
 */
public record OthersOut(PersonId person, boolean everywhere) {}
