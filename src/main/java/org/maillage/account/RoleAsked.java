package org.maillage.account;

import java.util.UUID;

/**
 * Somebody asks for a role, which those who hold it may give.
 *
 * @param about by what they ask for it, in words
 */
public record RoleAsked(PersonId person, Role role, UUID scope, String about) {}
