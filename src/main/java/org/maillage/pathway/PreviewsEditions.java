package org.maillage.pathway;

import java.util.UUID;

/** Who may read the public pages of an edition before it is published: said by the module that runs it. */
public interface PreviewsEditions {

    /** Whether whoever reads this page prepares the edition. */
    boolean isPreparedByReader(UUID edition);
}
