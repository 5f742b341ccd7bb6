package org.maillage.account;

/**
 * Somebody has another address from now on. Whoever has mailed a secret to the one before ends it, in this transaction.
 *
 * @param person as they were
 */
public record AddressChanged(Person person, EmailAddress after) {}
