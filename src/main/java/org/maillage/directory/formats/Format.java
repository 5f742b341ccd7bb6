package org.maillage.directory.formats;

import java.util.Set;
import org.maillage.directory.Field;
import org.maillage.directory.Visibility;
import org.maillage.table.Table;
import org.maillage.table.TableHeader;

/** How the rows of one kind of file become organisations; columns are found by their names, in whatever order. */
public interface Format {

    /** The word for this kind of file, as it is kept with each import. */
    String key();

    boolean knows(TableHeader header);

    /** The key of the source that such files come from; empty when the file does not say. */
    String source();

    /** What its rows may say; what they then leave empty is empty in the source. */
    Set<Field> brings(TableHeader header);

    /** The same format for a table that may be looked through before its rows are read. */
    default Format knowing(Table table) {
        return this;
    }

    RowReader over(TableHeader header, ReadRow read);

    /** Whether its rows are establishments of organisations that are known already. */
    default boolean isOfEstablishments() {
        return false;
    }

    /** Who sees what comes in, unless somebody chooses otherwise: what registers publish is public. */
    default Visibility visibility() {
        return Visibility.PUBLIC;
    }

    /** Reads the rows of a file. */
    interface RowReader {

        /** Reads a row; what it cannot take is refused or doubted with a reason. */
        void read(org.maillage.table.TableRow row, StagedRow into);
    }

    /** How a file was recognised. */
    record Recognised(Format format, Table table) {}
}
