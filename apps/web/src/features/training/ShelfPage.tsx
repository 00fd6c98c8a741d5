import { useQuery } from '@tanstack/react-query';
import { Nothing, Waiting } from '../../shared/ui/Waiting';
import { askShelf } from './ask';
import { StoryCard } from './StoryCard';
import './shelf.css';

/** 以案教学: the stories as training cases that anyone may open. */
export default function ShelfPage() {
  const shelf = useQuery({ queryKey: ['training', 'shelf'], queryFn: askShelf });
  return (
    <>
      <div className="page-head">
        <h1>以案教学</h1>
        <p className="muted shelf-about">每个故事是一件教学案件：您依次以受理员、执法人员、审核员、负责人的身份一步一步办，日子往前拨，看期限和任务怎样变化。教学案件单独编号，不计入任何统计，办错了可以重新开始。</p>
      </div>
      <Waiting query={shelf}>
        {({ stories }) => (stories.length === 0
          ? <Nothing>现在没有教学故事。请管理员检查区域包里的故事。</Nothing>
          : <ul className="shelf">{stories.map((story) => <StoryCard key={story.id} story={story} />)}</ul>)}
      </Waiting>
    </>
  );
}
