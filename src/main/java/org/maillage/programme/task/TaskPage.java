package org.maillage.programme.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A task: what is asked, what the reader's pair hands in, what others have handed in.
 *
 * @param remark what who runs it may not have seen; empty when there is nothing
 * @param words what is asked, as HTML
 * @param mine what the reader's pair writes; null for who is in no pair of it
 * @param others what the reader may read of others
 * @param waiting the territories that have handed in nothing yet, for who runs it
 */
record TaskPage(
        Frame frame,
        Task task,
        String session,
        String remark,
        String words,
        boolean runs,
        @Nullable Mine mine,
        List<HandedIn> others,
        List<String> waiting,
        Mistakes mistakes) {

    record Mine(String place, Filled form, String handedIn, int version, List<File> files, List<Said> comments) {}

    record HandedIn(
            String place,
            String territory,
            String when,
            String words,
            boolean shared,
            List<File> files,
            List<Said> comments) {}

    record File(String id, String name, String size) {}

    record Said(String who, String kind, String when, String words) {}
}
