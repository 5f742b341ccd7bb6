package org.maillage.web;

/**
 * The doors of a module, beside its policy. Each method under a {@link Right} is one: it takes the {@link Keys} of the
 * address and who is signed in, and gives what they name, or throws for what is not there (404) or not allowed (403).
 * A handler that asks for {@code @Leads LiveEdition edition} gets what the door {@code @Leads LiveEdition …} gives.
 */
public interface Doors {}
