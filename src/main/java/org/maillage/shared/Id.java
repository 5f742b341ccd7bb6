package org.maillage.shared;

import java.util.UUID;

/** What an aggregate is known by. */
public interface Id {

    UUID value();
}
