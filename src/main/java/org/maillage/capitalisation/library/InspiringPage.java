package org.maillage.capitalisation.library;

import java.util.List;
import org.maillage.capitalisation.SheetRow;
import org.maillage.web.Frame;

/** Whose experience may inspire the reader, and by what it was looked for. */
record InspiringPage(Frame frame, List<Option> themes, List<Option> maturities, List<Row> rows) {

    /** Something that may be asked for. */
    record Option(String key, String words, boolean chosen) {}

    /** A sheet, with the reasons for which it is shown. */
    record Row(SheetRow sheet, String reasons) {}
}
