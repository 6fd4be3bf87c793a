package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.reference.Reference.ApiLink;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the link to the API's own page: {@code See also: [AWS API Documentation](https://.../WebAPI/id-2018-09-22/Name)}. */
final class ApiLinks {
    private static final Pattern LINK =
            Pattern.compile("\\((https?://[^)\\s]*/WebAPI/[^/)\\s]*?(\\d{4}-\\d{2}-\\d{2})?/([A-Za-z0-9_]+))\\)");

    private ApiLinks() {}

    static @Nullable ApiLink find(List<Block> blocks) {
        for (Block block : blocks) {
            Block.Paragraph paragraph = block.asParagraph();
            if (paragraph != null && paragraph.text().contains("/WebAPI/")) {
                Matcher link = LINK.matcher(paragraph.text());
                if (link.find()) {
                    return new ApiLink(link.group(1), link.group(2), link.group(3));
                }
            }
        }
        return null;
    }
}
