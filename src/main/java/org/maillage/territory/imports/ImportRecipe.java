package org.maillage.territory.imports;

import java.nio.file.Path;

/** How the rows of one kind of file become changes of communes and territories. */
interface ImportRecipe {

    /** The word for this kind of file, also kept with each import. */
    String name();

    boolean recognises(Path file);

    /** Makes the changes in the running transaction, and tells what it finds; does nothing once it has forbidden. */
    void change(Change change);
}
