/** Excel.CommentCollection and Excel.Comment: what people write beside cells. One cell has one comment. */
import type { CellComment } from "../../grid/port/Comments";
import { ApiObject } from "../richApi/ApiObject";
import { textOf, type Arguments } from "../richApi/Arguments";
import { Collection, notFound, type Key } from "../richApi/Collection";
import { RichApiError } from "../richApi/errors";
import type { Area } from "../../grid/Grid";
import type { Book } from "./Book";
import { Range } from "./Range";
import { areaOfReference } from "./references";

export class Comments extends Collection<Comment> {
  override readonly className = "CommentCollection";

  constructor(
    private readonly book: Book,
    /** Left out for those of the whole workbook. */
    private readonly sheet?: string,
  ) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(this.cell(args), args.text(1)),
    getItemByCell: (args: Arguments) => this.byCell(this.cell(args)),
  };

  protected override all(): readonly Comment[] {
    return this.kept().map(({ id }) => new Comment(this.book, id));
  }

  protected override lookUp(key: Key): Comment | undefined {
    return this.all().find((comment) => comment.id === String(key));
  }

  private kept(): readonly CellComment[] {
    const all = this.book.grid.comments.list();
    return this.sheet === undefined ? all : all.filter(({ sheet }) => sheet === this.sheet);
  }

  private add(area: Area, text: string): Comment {
    this.book.requireWritable(area.sheet, "allowEditObjects");
    if (text === "") throw new RichApiError("InvalidArgument");
    if (this.commentAt(area) !== undefined) throw new RichApiError("ItemAlreadyExists");
    const { sheet, row, column } = area;
    const comment = { id: crypto.randomUUID(), sheet, row, column, text };
    this.book.grid.comments.put(comment);
    return new Comment(this.book, comment.id);
  }

  private byCell(area: Area): Comment {
    return new Comment(this.book, (this.commentAt(area) ?? notFound()).id);
  }

  private commentAt(area: Area): CellComment | undefined {
    return this.kept().find(
      ({ sheet, row, column }) => sheet === area.sheet && row === area.row && column === area.column,
    );
  }

  /** A range, or an address with its sheet: more than one cell is refused. */
  private cell(args: Arguments): Area {
    const given = args.at(0);
    const area =
      given instanceof Range ? given.area : (areaOfReference(this.book, args.text(0)) ?? this.own(args));
    if (area.rows > 1 || area.columns > 1) throw new RichApiError("InvalidArgument");
    return area;
  }

  private own(args: Arguments): Area {
    if (this.sheet === undefined) throw new RichApiError("InvalidArgument");
    return this.book.area(args.text(0), this.sheet);
  }
}

class Comment extends ApiObject {
  override readonly className = "Comment";

  constructor(
    private readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    content: {
      get: () => this.kept().text,
      set: (value: unknown) => this.book.grid.comments.put({ ...this.kept(), text: textOf(value) }),
    },
    contentType: { get: () => "Plain" },
    id: { get: () => this.kept().id },
  };

  override readonly methods = {
    delete: () => this.book.grid.comments.remove(this.kept()),
    getLocation: () => this.location(),
  };

  private kept(): CellComment {
    return this.book.grid.comments.list().find(({ id }) => id === this.id) ?? notFound();
  }

  private location(): Range {
    const { sheet, row, column } = this.kept();
    return new Range(this.book, { sheet, row, column, rows: 1, columns: 1 });
  }
}
