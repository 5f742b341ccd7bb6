package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Who came to a meeting.
 *
 * @param begun whether it can be said by now
 * @param sum how many came, of how many
 * @param photos the addresses of photos of the list
 * @param problem what is wrong with a photo that was sent; empty for nothing
 * @param more the form for somebody who was not asked
 */
record CamePage(
        Frame frame,
        String path,
        boolean begun,
        String sum,
        List<Row> rows,
        List<String> photos,
        String problem,
        Filled more) {

    /** @param came {@code yes}, {@code no} or {@code none} while nobody has said it */
    record Row(String id, String name, String structure, String answer, String came) {}
}
